# title: what __aexit__ returns has to be awaitable: TypeError, however the block was left
# clauses: aflow.exit.not_awaitable
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    def __aexit__(self, *details):
        return True

async def ends():
    async with Room():
        pass

async def returns():
    async with Room():
        return

async def breaks():
    while True:
        async with Room():
            break

async def fails():
    async with Room():
        raise KeyError

for function in ends, returns, breaks, fails:
    try:
        function().send(None)
    except TypeError as error:
        print(function.__name__, repr(type(error.__context__).__name__))

# expect:
# ends 'NoneType'
# returns 'NoneType'
# breaks 'NoneType'
# fails 'KeyError'
