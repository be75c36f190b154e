# title: GeneratorExit that a sub-generator raises by itself is an exception like others
# clauses: delegate.next.raises
# python: >=3.3
def sub():
    yield 1
    raise GeneratorExit

def delegator():
    try:
        yield from sub()
    except GeneratorExit:
        yield 'caught'

print(list(delegator()))

# expect:
# [1, 'caught']
