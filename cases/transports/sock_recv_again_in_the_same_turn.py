# title: a receiver that is cancelled does not take the place of the next one, in the same step
# clauses: sock.cancelled.next
# python: >=3.9
# needs: asyncio sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    with left, right:
        first = loop.create_task(loop.sock_recv(right, 10))
        await asyncio.sleep(0)
        first.cancel()
        loop.call_later(0.01, left.send, b'data')
        print(await loop.sock_recv(right, 10))


async def limited():
    await asyncio.wait_for(main(), 5)


asyncio.run(limited())

# expect:
# b'data'
