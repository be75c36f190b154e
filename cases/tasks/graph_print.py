# title: the text of a graph goes to the standard output, or to a file
# clauses: task.graph.print task.graph.format
# needs: asyncio
# python: >=3.14
import asyncio
import contextlib
import io


async def main():
    future = asyncio.get_running_loop().create_future()
    text = asyncio.format_call_graph(future)
    buffer = io.StringIO()
    print(asyncio.print_call_graph(future, file=buffer), buffer.getvalue() == text + '\n')
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        asyncio.print_call_graph(future)
        asyncio.print_call_graph(future, file=None)
    print(output.getvalue() == (text + '\n') * 2, hex(id(future)) in text)


asyncio.run(main())

# expect:
# None True
# True True
