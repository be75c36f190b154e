# title: condition before element, and the next value only after both
# clauses: acomp.order
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Source:
    number = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.number += 1
        print('value', self.number)
        if self.number > 2:
            raise StopAsyncIteration
        return self.number

def condition(x):
    print('condition', x)
    return x > 1

def element(x):
    print('element', x)
    return x

async def main():
    return [element(x) async for x in Source() if condition(x)]

print(run(main()))

# expect:
# value 1
# condition 1
# value 2
# condition 2
# element 2
# value 3
# [2]
