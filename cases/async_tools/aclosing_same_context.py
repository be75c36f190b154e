# title: the generator is closed in the context of the one who iterates
# clauses: atools.aclosing.awaited
# python: >=3.10
from contextlib import aclosing
from contextvars import ContextVar, copy_context

name = ContextVar('name')

async def body():
    try:
        yield name.get()
    finally:
        print('closed in', name.get())

async def work():
    name.set('work')
    async with aclosing(body()) as g:
        async for value in g:
            print('got', value)
            break

try:
    copy_context().run(work().send, None)
except StopIteration:
    print(name.get('nowhere'))

# expect:
# got work
# closed in work
# nowhere
