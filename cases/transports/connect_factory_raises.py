# title: the factory raises
# clauses: connect.factory_raises
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    try:
        await asyncio.get_event_loop().create_connection(lambda: 1 / 0, sock=left)
    except ZeroDivisionError:
        print('ZeroDivisionError')
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ZeroDivisionError
