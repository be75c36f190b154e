# title: an __aiter__ that returns no asynchronous iterator raises TypeError (set comprehension)
# clauses: acomp.source.aiter_nonsense
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
        return 1

async def main():
    return sorted({x async for x in Source()})

print(run(main()))

# expect:
# TypeError
