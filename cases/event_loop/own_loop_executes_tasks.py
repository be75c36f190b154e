# title: tasks of a loop of a derived class are scheduled by its call_soon, in their own context
# clauses: loop.own.tasks task.context.own
# python: >=3.7
# needs: asyncio
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='outside')


class Loop(asyncio.SelectorEventLoop):
    soon = 0

    def call_soon(self, callback, *args, context=None):
        self.soon += 1
        return super().call_soon(callback, *args, context=context)


async def part(name):
    var.set(name)
    await asyncio.sleep(0)
    return var.get()


async def main():
    loop = asyncio.get_running_loop()
    before = loop.soon
    task = loop.create_task(part('inside'))
    print(loop.soon - before)
    print(await task, var.get())


loop = Loop()
loop.run_until_complete(main())
loop.close()
print(loop.is_closed())

# expect:
# 1
# inside outside
# True
