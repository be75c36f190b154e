# title: an exception of __anext__ comes out (dict comprehension)
# clauses: acomp.source.anext_raises
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
    def __aiter__(self):
        return self
    async def __anext__(self):
        raise LookupError

async def main():
    return {x: x async for x in Source()}

print(run(main()))

# expect:
# LookupError
