# title: print_stack tells a stack from a traceback and from none
# clauses: task.stack.print
# needs: asyncio
import asyncio
import io


async def wait(event):
    await event.wait()


async def fail(event):
    raise ValueError('no')


async def succeed(event):
    pass


def show(task, limit=None):
    text = io.StringIO()
    task.print_stack(limit=limit, file=text)
    lines = text.getvalue().splitlines()
    print(lines[0].split('<')[0], [line.split()[-1] for line in lines[1:] if 'File' in line])
    return lines


async def main():
    event = asyncio.Event()
    tasks = [asyncio.ensure_future(work(event)) for work in (wait, fail, succeed)]
    await asyncio.sleep(0)
    for task in tasks:
        lines = show(task)
        print(lines[-1] if 'ValueError' in lines[-1] else '-')
    show(tasks[0], limit=0)
    event.set()
    await asyncio.wait(tasks)
    tasks[1].exception()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# Stack for  ['wait']
# -
# Traceback for  ['fail']
# ValueError: no
# No stack for  []
# -
# No stack for  []
