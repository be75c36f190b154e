# title: methods that are only named
# clauses: transport.abstract
# needs: asyncio
import asyncio

transport = asyncio.Transport()
for call in (transport.close, transport.is_closing, transport.get_protocol, transport.pause_reading,
             transport.abort, transport.write_eof, lambda: transport.write(b'')):
    try:
        call()
    except NotImplementedError:
        print('NotImplementedError')
print(transport.get_extra_info('peername', 'nothing'))
print(asyncio.Transport({'peername': 'known'}).get_extra_info('peername'))

# expect:
# NotImplementedError
# NotImplementedError
# NotImplementedError
# NotImplementedError
# NotImplementedError
# NotImplementedError
# NotImplementedError
# nothing
# known
