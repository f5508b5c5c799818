--- subject
Our offer ${offer.number}[#if (deal.title)?has_content]: ${deal.title}[/#if]
--- text
Dear ${(contact.name)!client.name},

thank you for your interest. Please find our offer ${offer.number} attached[#if (offer.total)?has_content]: ${offer.total} in total[/#if].

[#if (offer.validUntil)?has_content]The offer is valid until ${offer.validUntil}.[/#if]

I will call you to talk it over. If anything should be different, just answer this letter.

Kind regards
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Dear ${(contact.name)!client.name},</p>
<p>thank you for your interest. Please find our offer ${offer.number} attached[#if (offer.total)?has_content]: ${offer.total} in total[/#if].</p>
[#if (offer.validUntil)?has_content]<p>The offer is valid until ${offer.validUntil}.</p>[/#if]
<p>I will call you to talk it over. If anything should be different, just answer this letter.</p>
<p>Kind regards<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
