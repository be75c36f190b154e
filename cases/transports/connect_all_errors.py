# title: the errors of all addresses
# clauses: connect.all_errors
# python: >=3.12
# needs: asyncio sockets
import asyncio
import socket


async def main():
    bound = socket.socket()
    bound.bind(('127.0.0.1', 0))
    try:
        await asyncio.get_event_loop().create_connection(asyncio.Protocol, *bound.getsockname(), all_errors=True)
    except ExceptionGroup as group:
        print([type(error).__name__ for error in group.exceptions])
    bound.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['ConnectionRefusedError']
