# title: the other side has ended
# clauses: stream.eof_keeps
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    right.shutdown(socket.SHUT_WR)
    print(await reader.read(), reader.at_eof())
    writer.write(b'still here')
    await writer.drain()
    print(right.recv(100))
    writer.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'' True
# b'still here'
