--- subject
Коммерческое предложение ${offer.number}[#if (deal.title)?has_content]: ${deal.title}[/#if]
--- text
Здравствуйте, ${(contact.name)!client.name}!

Благодарим за интерес. Во вложении — наше предложение ${offer.number}[#if (offer.total)?has_content] на сумму ${offer.total}[/#if].

[#if (offer.validUntil)?has_content]Предложение действует до ${offer.validUntil}.[/#if]

Я позвоню вам, чтобы обсудить его. Если что-то нужно изменить, просто ответьте на это письмо.

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Благодарим за интерес. Во вложении — наше предложение ${offer.number}[#if (offer.total)?has_content] на сумму ${offer.total}[/#if].</p>
[#if (offer.validUntil)?has_content]<p>Предложение действует до ${offer.validUntil}.</p>[/#if]
<p>Я позвоню вам, чтобы обсудить его. Если что-то нужно изменить, просто ответьте на это письмо.</p>
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
