--- subject
Our meeting on ${meeting.start} is cancelled
--- text
Dear ${(contact.name)!client.name},

our meeting on ${meeting.start} will not take place.

[#if (meeting.again)?has_content]I will get in touch with you about another date.[/#if]

Kind regards
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Dear ${(contact.name)!client.name},</p>
<p>our meeting on ${meeting.start} will not take place.</p>
[#if (meeting.again)?has_content]<p>I will get in touch with you about another date.</p>[/#if]
<p>Kind regards<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
