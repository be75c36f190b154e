# title: who receives as soon as another one that received is cancelled gets the data
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
        second = loop.create_task(loop.sock_recv(right, 10))
        await asyncio.sleep(0)
        loop.call_later(0.01, left.send, b'data')
        print(await asyncio.wait_for(second, 5))
        print(first.cancelled())


asyncio.run(main())

# expect:
# b'data'
# True
