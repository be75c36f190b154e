# title: the other end goes away in the middle
# clauses: sock.sendfile.position sock.sendfile
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
    with open('content', 'wb') as file:
        file.write(b'x' * 4000000)
    left, right = pair()
    with open('content', 'rb') as file:
        sending = asyncio.ensure_future(loop.sock_sendfile(left, file))
        await loop.sock_recv(right, 1000)
        right.close()
        try:
            await sending
        except ConnectionError:
            print('ConnectionError')
        print(0 < file.tell() < 4000000)
    left.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ConnectionError
# True
