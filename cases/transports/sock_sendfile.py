# title: a file is sent over a socket
# clauses: sock.sendfile sock.sendfile.position
# python: >=3.7
# needs: asyncio sockets files
import asyncio
import socket


def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    return ends


async def main():
    loop = asyncio.get_event_loop()
    content = bytes(range(256)) * 4000
    with open('content', 'wb') as file:
        file.write(content)
    left, right = pair()
    with open('content', 'rb') as file:
        sending = asyncio.ensure_future(loop.sock_sendfile(left, file))
        received = b''
        while len(received) < len(content):
            received += await loop.sock_recv(right, 100000)
        print(await sending, received == content, file.tell())
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 1024000 True 1024000
