# title: a race that every address refuses raises what refused it
# clauses: connect.race.errors connect.refused
# needs: asyncio sockets
# python: >=3.8
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    # Bound, and nobody listens.
    with socket.socket() as bound:
        bound.bind(('127.0.0.1', 0))
        port = bound.getsockname()[1]
        begin = loop.time()
        try:
            await loop.create_connection(asyncio.Protocol, '127.0.0.1', port,
                                         happy_eyeballs_delay=5)
        except ConnectionRefusedError:
            print('ConnectionRefusedError', loop.time() - begin < 4)


asyncio.run(main())

# expect:
# ConnectionRefusedError True
