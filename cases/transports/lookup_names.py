# title: the name of an address
# clauses: lookup.names
# needs: asyncio sockets
import asyncio
import socket


async def main():
    flags = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    print(await asyncio.get_event_loop().getnameinfo(('127.0.0.1', 80), flags))
    print(socket.getnameinfo(('127.0.0.1', 80), flags))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ('127.0.0.1', '80')
# ('127.0.0.1', '80')
