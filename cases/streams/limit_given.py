# title: the limit of a reader
# clauses: stream.limit
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left, limit=4)
    right.sendall(b'abcd|abcdefgh|')
    print(await reader.readuntil(b'|'))
    try:
        await reader.readuntil(b'|')
    except asyncio.LimitOverrunError as error:
        print(error.consumed > 4)
    print(await reader.readexactly(9))
    writer.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'abcd|'
# True
# b'abcdefgh|'
