--- subject
Встреча ${meeting.start} отменяется
--- text
Здравствуйте, ${(contact.name)!client.name}!

Наша встреча ${meeting.start} не состоится.

Я свяжусь с вами, чтобы договориться о другой дате.

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Наша встреча ${meeting.start} не состоится.</p>
<p>Я свяжусь с вами, чтобы договориться о другой дате.</p>
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
