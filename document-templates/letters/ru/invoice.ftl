--- subject
Счёт № ${invoice.number}
--- text
Здравствуйте, ${(contact.name)!client.name}!

Во вложении — счёт № ${invoice.number}[#if (invoice.total)?has_content] на сумму ${invoice.total}[/#if].

[#if (invoice.due)?has_content]Просим оплатить его до ${invoice.due} и указать номер счёта в назначении платежа.[/#if]

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Во вложении — счёт № ${invoice.number}[#if (invoice.total)?has_content] на сумму ${invoice.total}[/#if].</p>
[#if (invoice.due)?has_content]<p>Просим оплатить его до ${invoice.due} и указать номер счёта в назначении платежа.</p>[/#if]
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
