# title: which class of transports derives from which
# clauses: transport.classes
# needs: asyncio
import asyncio

for cls in (asyncio.ReadTransport, asyncio.WriteTransport, asyncio.DatagramTransport, asyncio.SubprocessTransport):
    print(cls.__name__, issubclass(cls, asyncio.BaseTransport))
for base in (asyncio.BaseTransport, asyncio.ReadTransport, asyncio.WriteTransport, asyncio.DatagramTransport):
    print('Transport', base.__name__, issubclass(asyncio.Transport, base))

# expect:
# ReadTransport True
# WriteTransport True
# DatagramTransport True
# SubprocessTransport True
# Transport BaseTransport True
# Transport ReadTransport True
# Transport WriteTransport True
# Transport DatagramTransport False
