# title: an exception that the sub-generator lets pass can be caught by the delegator
# clauses: delegate.throw.raises delegate.chain.throw
# python: >=3.3
def sub():
    try:
        yield 'waiting'
    finally:
        print('sub finally')

def delegator():
    try:
        yield from sub()
    except KeyError as caught:
        yield caught is error

error = KeyError('k')
g = delegator()
print(next(g))
print(g.throw(error))

# expect:
# waiting
# sub finally
# True
