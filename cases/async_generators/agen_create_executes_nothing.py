# title: calling an asynchronous generator function executes none of its body
# clauses: agen.create.returns
# python: >=3.6
async def body():
    print('body')
    yield

g = body()
print('called')
print(type(g).__name__)

# expect:
# called
# async_generator
