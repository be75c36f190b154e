# title: which class of protocols derives from which
# clauses: transport.protocol.classes
# needs: asyncio
import asyncio

for cls in (asyncio.Protocol, asyncio.DatagramProtocol, asyncio.SubprocessProtocol):
    print(cls.__name__, issubclass(cls, asyncio.BaseProtocol), issubclass(cls, asyncio.Protocol))

# expect:
# Protocol True True
# DatagramProtocol True False
# SubprocessProtocol True False
