--- subject
Invoice ${invoice.number}
--- text
Dear ${(contact.name)!client.name},

please find the invoice ${invoice.number} attached[#if (invoice.total)?has_content] for ${invoice.total}[/#if].

[#if (invoice.due)?has_content]Please pay it by ${invoice.due} and name the number of the invoice in the payment.[/#if]

Kind regards
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Dear ${(contact.name)!client.name},</p>
<p>please find the invoice ${invoice.number} attached[#if (invoice.total)?has_content] for ${invoice.total}[/#if].</p>
[#if (invoice.due)?has_content]<p>Please pay it by ${invoice.due} and name the number of the invoice in the payment.</p>[/#if]
<p>Kind regards<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
