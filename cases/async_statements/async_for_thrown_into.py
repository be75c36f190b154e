# title: an exception thrown while __anext__ waits is raised there; caught, the loop goes on
# clauses: aflow.anext.suspends aflow.anext.raises
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return await pause('next?')
        except KeyError:
            return 'instead'

async def main():
    try:
        async for item in Source():
            print(item)
    except ValueError:
        return 'ValueError'

c = main()
print(c.send(None))
print(c.throw(KeyError()))
try:
    c.throw(ValueError())
except StopIteration as stop:
    print(stop.value)

# expect:
# next?
# instead
# next?
# ValueError
