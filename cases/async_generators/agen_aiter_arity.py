# title: __aiter__ takes no argument
# clauses: agen.aiter.arity
# python: >=3.6
async def body():
    yield 1

g = body()
for arguments, names in ((1,), {}), ((), {'argument': 1}):
    try:
        g.__aiter__(*arguments, **names)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
