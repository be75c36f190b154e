# title: nobody listens
# clauses: connect.refused
# needs: asyncio sockets
import asyncio
import socket


async def main():
    # A port that nobody listens at: it is bound only.
    bound = socket.socket()
    bound.bind(('127.0.0.1', 0))
    made = []
    try:
        await asyncio.get_event_loop().create_connection(lambda: made.append(1), *bound.getsockname())
    except ConnectionRefusedError:
        print('ConnectionRefusedError', made)
    bound.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ConnectionRefusedError []
