# title: who waits for data is cancelled
# clauses: sock.cancelled
# needs: asyncio sockets
import asyncio
import socket


def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    return ends


async def main():
    left, right = pair()
    loop = asyncio.get_event_loop()
    waiting = asyncio.ensure_future(loop.sock_recv(left, 100))
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print('CancelledError')
    right.send(b'still there')
    print(await loop.sock_recv(left, 100))
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError
# b'still there'
