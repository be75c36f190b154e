# title: a delegation inside try runs the finally block when its values are used up
# clauses: delegate.values delegate.again
# python: >=3.3
def delegator():
    try:
        yield from 'ab'
    finally:
        print('finally')
        yield from 'cd'
    print('end')

print(list(delegator()))

# expect:
# finally
# end
# ['a', 'b', 'c', 'd']
