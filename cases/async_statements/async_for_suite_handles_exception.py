# title: an exception that is handled in the suite does not show in __anext__, one handled around the loop does
# clauses: aflow.for.handled
# python: >=3.6
import sys

def handled():
    kind = sys.exc_info()[0]
    return kind.__name__ if kind else 'nothing'

class Source:
    count = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        print('next', handled())
        self.count += 1
        if self.count > 2:
            raise StopAsyncIteration
        return self.count

async def main():
    async for number in Source():
        try:
            raise KeyError
        except KeyError:
            print('suite', handled())
    try:
        raise OSError
    except OSError:
        async for number in Source():
            break
        print('behind', handled())

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# next nothing
# suite KeyError
# next nothing
# suite KeyError
# next nothing
# next OSError
# behind OSError
# over
