# title: without a file the first line and the frames part
# clauses: task.stack.print_default
# needs: asyncio
import asyncio
import io
import sys


async def main():
    texts = io.StringIO(), io.StringIO()
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = texts
    try:
        task.print_stack(limit=1)
    finally:
        sys.stdout, sys.stderr = before
    for text in texts:
        print(text.getvalue().split()[:1])


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
task = loop.create_task(main())
loop.run_until_complete(task)
loop.close()

# expect:
# ['Stack']
# ['File']
