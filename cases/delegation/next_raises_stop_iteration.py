# title: a StopIteration raised in a sub-generator is an error in its delegator since 3.7
# clauses: delegate.next.raises gen.stop.raised delegate.stop.legacy
# python: >=3.3
class Enough(StopIteration):
    pass

def sub(kind):
    yield 'sub'
    raise kind('raised')

def delegator(kind):
    try:
        result = yield from sub(kind)
    except RuntimeError as error:
        yield 'RuntimeError', type(error.__cause__).__name__
    else:
        yield 'result', result

for kind in (StopIteration, Enough):
    print(list(delegator(kind)))

# expect:
# ['sub', ('RuntimeError', 'StopIteration')]
# ['sub', ('RuntimeError', 'Enough')]

# expect <3.7:
# ['sub', ('result', 'raised')]
# ['sub', ('result', 'raised')]
