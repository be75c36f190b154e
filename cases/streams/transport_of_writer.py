# title: what a writer writes to
# clauses: stream.transport stream.info.socket
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    print(isinstance(writer.transport, asyncio.Transport))
    print(writer.get_extra_info('socket').fileno() == left.fileno())
    writer.transport.write(b'directly')
    print(right.recv(100))
    writer.transport.abort()
    print(await reader.read(), right.recv(100))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True
# b'directly'
# b'' b''
