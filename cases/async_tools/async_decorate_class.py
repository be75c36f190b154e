# title: a class that inherits from AsyncContextDecorator decorates with its one instance
# clauses: atools.decorate.class
# python: >=3.10
from contextlib import AsyncContextDecorator

class Counting(AsyncContextDecorator):
    count = 0

    async def __aenter__(self):
        self.count += 1
        print('enter', self.count)

    async def __aexit__(self, kind, value, traceback):
        print('exit', kind)

counting = Counting()

@counting
async def work():
    print('body')

for _ in range(2):
    try:
        work().send(None)
    except StopIteration:
        pass

# expect:
# enter 1
# body
# exit None
# enter 2
# body
# exit None
