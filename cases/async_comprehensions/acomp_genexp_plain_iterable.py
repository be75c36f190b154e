# title: a plain iterable raises TypeError (generator expression)
# clauses: acomp.source.no_aiter
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
    def __iter__(self):
        return iter([])

async def main():
    return [z async for z in (x async for x in Source())]

print(run(main()))

# expect:
# TypeError
