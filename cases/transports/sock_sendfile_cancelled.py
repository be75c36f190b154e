# title: sending is cancelled in the middle
# clauses: sock.cancelled sock.sendfile sock.sendfile.cancelled
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
        size = len(await loop.sock_recv(right, 1000))
        sending.cancel()
        try:
            await sending
        except asyncio.CancelledError:
            print('CancelledError')
    left.close()
    while True:
        data = await loop.sock_recv(right, 100000)
        if not data:
            break
        size += len(data)
    print(0 < size < 4000000)
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError
# True
