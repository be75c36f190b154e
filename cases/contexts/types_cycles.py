# title: cycles through a context, a variable and a token are collected
# clauses: ctx.type.cycles
# python: >=3.7
from contextvars import Context, ContextVar
import gc
import weakref


class Node:
    pass


def through_context():
    node = Node()
    node.link = Context()
    node.link.run(variable.set, node)
    return weakref.ref(node)


def through_variable():
    node = Node()
    node.link = ContextVar('default', default=node)
    return weakref.ref(node)


def through_token():
    node = Node()
    variable.set(node)
    node.link = variable.set(None)
    return weakref.ref(node)


variable = ContextVar('node')
gc.disable()
for make in through_context, through_variable, through_token:
    ref = make()
    print(make.__name__, ref() is None, end=' ')
    gc.collect()
    print(ref() is None)

# expect:
# through_context False True
# through_variable False True
# through_token False True
