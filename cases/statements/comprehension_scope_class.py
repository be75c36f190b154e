# title: but for its first iterable a comprehension in a class body does not see the names of the class
# clauses: flow.comprehension.scope genexp.class_scope
# python: >=3.2
limit = 'module'

def function(around):
    class Body:
        limit = 2
        around = 'class'
        values = [number for number in range(limit)]
        names = [(limit, around) for _ in range(1)]
        functions = [(lambda: (limit, around))() for _ in range(1)]
        nested = [[(number, limit, around) for _ in range(1)] for number in range(limit and 1)]
    return Body

body = function('function')
print(body.values, body.names, body.functions, body.nested)

# expect:
# [0, 1] [('module', 'function')] [('module', 'function')] [[(0, 'module', 'function')]]
