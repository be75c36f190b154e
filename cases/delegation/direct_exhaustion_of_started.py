# title: a sub-generator that was used before, in between and to its end answers whoever resumes it
# clauses: delegate.direct delegate.direct.finished
# python: >=3.5
def inner():
    for number in range(4):
        yield number
    return 'returned'

def delegator(iterator):
    value = yield from iterator
    yield 'result', value

def resume(g):
    for value in g:
        return value
    return 'end'

sub = inner()
g = delegator(sub)
print(resume(sub), resume(g), resume(sub), resume(g))
print(resume(sub), resume(sub))
print(resume(g), resume(g))

# expect:
# 0 1 2 3
# end end
# ('result', None) end
