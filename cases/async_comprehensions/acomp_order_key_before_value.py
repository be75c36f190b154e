# title: the key of an asynchronous dict comprehension is evaluated before the value since 3.8
# clauses: acomp.order.dict
# python: >=3.8
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Pull:
    def __init__(self, *values):
        self.values = list(values)
    def __aiter__(self):
        return self
    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        return self.values.pop(0)
def show(name, x):
    print(name, x)
    return x

async def main():
    return {show('key', x): show('value', x) async for x in Pull(1, 2)}

print(run(main()))

# expect:
# key 1
# value 1
# key 2
# value 2
# {1: 1, 2: 2}
