# title: a default, an argument of a decorator and a base class may await in a coroutine
# clauses: await.syntax.around
# python: >=3.6
async def get(value):
    print('get', value)
    return value

def decorate(value):
    return lambda function: function

async def work():
    @decorate(await get('decorator'))
    def f(x=await get('default')):
        return x
    g = lambda x=await get('lambda default'): x
    class C(await get(object)):
        pass
    print(f(), g(), C.__bases__)

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# get decorator
# get default
# get lambda default
# get <class 'object'>
# default lambda default (<class 'object'>,)
# done
