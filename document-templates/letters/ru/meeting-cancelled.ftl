--- subject
Встреча ${meeting.start} отменяется
--- text
Здравствуйте, ${(contact.name)!client.name}!

Наша встреча ${meeting.start} не состоится.

[#if (meeting.again)?has_content]Я свяжусь с вами, чтобы договориться о другой дате.[/#if]

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Наша встреча ${meeting.start} не состоится.</p>
[#if (meeting.again)?has_content]<p>Я свяжусь с вами, чтобы договориться о другой дате.</p>[/#if]
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
