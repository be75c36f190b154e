# title: in a class body only the first iterable sees the names of the class
# clauses: genexp.class_scope
# python: >=3.2
class Body:
    size = 2
    seen = list(number for number in range(size))
    try:
        unseen = list(size for number in range(size))
    except NameError:
        print('NameError')

print(Body.seen, hasattr(Body, 'unseen'))

# expect:
# NameError
# [0, 1] False
