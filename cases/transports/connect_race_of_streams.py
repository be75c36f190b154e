# title: open_connection hands the delay on, and the connection works like any other
# clauses: connect.race connect.interleave
# needs: asyncio sockets
# python: >=3.8
import asyncio


async def answer(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


async def main():
    server = await asyncio.start_server(answer, 'localhost', 0, family=2)
    port = server.sockets[0].getsockname()[1]
    # The name may stand for addresses of two families; the server listens at one of them.
    for keywords in ({'happy_eyeballs_delay': 5}, {'happy_eyeballs_delay': 0, 'interleave': 2},
                     {'interleave': 1}, {'interleave': 0}):
        reader, writer = await asyncio.open_connection('localhost', port, **keywords)
        writer.write(b'hello\n')
        print(await reader.read())
        writer.close()
    server.close()


asyncio.run(main())

# expect:
# b'HELLO\n'
# b'HELLO\n'
# b'HELLO\n'
# b'HELLO\n'
