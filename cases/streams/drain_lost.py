# title: the connection is lost while something waits to be sent
# clauses: stream.drain.lost
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    writer.write(b'x' * 4000000)
    draining = asyncio.ensure_future(writer.drain())
    await asyncio.sleep(0)
    print(draining.done())
    right.close()
    try:
        await draining
    except ConnectionError as error:
        print('ConnectionError')
    try:
        await writer.drain()
    except ConnectionError:
        print('ConnectionError')
    writer.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# ConnectionError
# ConnectionError
