# title: a program that fetches pages from several hosts at once
# clauses: stream.readline stream.drain
# needs: asyncio sockets
import asyncio

PAGE = b'HTTP/1.0 200 OK\r\nServer: test\r\n\r\nbody'


async def serve(reader, writer):
    while await reader.readline() != b'\r\n':
        pass
    writer.write(PAGE)
    await writer.drain()
    writer.close()


async def wget(host, port):
    lines = []
    connect = asyncio.open_connection(host, port)
    reader, writer = await connect
    header = 'GET / HTTP/1.0\r\nHost: %s\r\n\r\n' % host
    writer.write(header.encode('utf-8'))
    await writer.drain()
    while True:
        line = await reader.readline()
        if line == b'\r\n':
            break
        lines.append('header > %s' % line.decode('utf-8').rstrip())
    writer.close()
    return lines


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    for lines in await asyncio.gather(*[wget(*address) for number in range(3)]):
        print(lines)
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['header > HTTP/1.0 200 OK', 'header > Server: test']
# ['header > HTTP/1.0 200 OK', 'header > Server: test']
# ['header > HTTP/1.0 200 OK', 'header > Server: test']
