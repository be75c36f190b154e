# title: a socket that is connected already
# clauses: stream.open.arguments
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    right.sendall(b'hello\n')
    print(await reader.readline())
    writer.write(b'answer')
    print(right.recv(100))
    writer.close()
    print(await reader.read())
    print(left.fileno(), right.recv(100))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'hello\n'
# b'answer'
# b''
# -1 b''
