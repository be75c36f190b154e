# title: a return through two statements waits in the inner __aexit__ first, then in the outer one
# clauses: aflow.exit.ways aflow.exit.return_value
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print(self.name, 'gets', await pause('leaving ' + self.name))

async def main():
    async with Room('outer'):
        async with Room('inner'):
            return 'returned'

c = main()
print(c.send(None))
print(c.send('one'))
try:
    c.send('two')
except StopIteration as stop:
    print(stop.value)

# expect:
# leaving inner
# inner gets one
# leaving outer
# outer gets two
# returned
