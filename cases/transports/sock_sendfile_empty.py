# title: an empty file
# clauses: sock.sendfile sock.sendfile.part
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
    with open('content', 'wb'):
        pass
    left, right = pair()
    with open('content', 'rb') as file:
        print(await loop.sock_sendfile(left, file), file.tell())
        print(await loop.sock_sendfile(left, file, count=5), file.tell())
    left.close()
    print(await loop.sock_recv(right, 100))
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 0 0
# 0 0
# b''
