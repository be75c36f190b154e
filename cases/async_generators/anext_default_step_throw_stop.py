# title: a StopAsyncIteration thrown into a coroutine that does not catch it is replaced by the default too
# clauses: anext.default_steps
# python: >=3.10
class Source:
    async def __anext__(self):
        return 1

step = anext(Source(), 'default')
try:
    step.throw(StopAsyncIteration())
except StopIteration as stop:
    print('stopped:', stop.value)

# expect:
# stopped: default
