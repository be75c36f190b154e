# title: an asynchronous generator takes no attributes of its own
# clauses: agen.attr.no_others
# python: >=3.6
async def body():
    yield

try:
    body().mine = 1
except AttributeError:
    print('AttributeError')

# expect:
# AttributeError
