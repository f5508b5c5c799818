--- subject
Встреча ${meeting.start}
--- text
Здравствуйте, ${(contact.name)!client.name}!

Приглашаю вас на встречу ${meeting.start}.

[#if (meeting.place)?has_content]Место: ${meeting.place}.[/#if]

Приглашение для календаря — во вложении.

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Приглашаю вас на встречу ${meeting.start}.</p>
[#if (meeting.place)?has_content]<p>Место: ${meeting.place}.</p>[/#if]
<p>Приглашение для календаря — во вложении.</p>
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
